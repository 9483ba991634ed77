/**
 * What people and their editors left in the old system, at its worst: what runs, what loads, what is broken, what only
 * looks. Every sentence that ends in a full stop outside of scripts must come through.
 */
export const hostileHtml = `<!-- pasted from somewhere -->
<STYLE>.x{color:red}</STYLE>
<h1 onclick="alert(1)" style="color:red">Our <b>summer</b> sale</h1>
<p class=MsoNormal onmouseover=alert(1)>A paragraph that <i>nobody<b> closed</i> properly</b> stays readable.
<script>document.write("<p>this never was text.</p>")</script>
<p>An <a href="javascript:alert(document.cookie)">unsafe link</a>, a <a href="http://www.example.lu/menu">plain one</a>, and <a href=/contact>the old contact page</a>.</p>
<img src=x onerror=alert(1) alt="broken">
<img src="data:image/png;base64,AAAA" alt="inline">
<img src="https://images.example.lu/shop.jpg" alt="Our shop on the Grand-Rue">
<iframe src="https://evil.example/"></iframe><object data="movie.swf"></object>
<form action="/subscribe"><label>Your e-mail <input name=e></label><button>Subscribe</button></form>
<svg onload=alert(1)><circle r=4></svg>
<div><div>Text in boxes</div> <div>and in more boxes.</div></div>
<table border=1><caption>Opening hours</caption><tr><td colspan=2>Every day</td></tr><tr><td>9:00</td><td>18:00</td></tr></table>
<p>5 &lt; 6 &amp;amp; {{vendor.name}} *not emphasised* _nor this_ # no heading.</p>
<p>Unfinished <b>bold <a href="https://oms.lu`;

/** What an editor with care wrote: every form that a text can have. */
export const beautifulHtml = `<h1>The story of the bakery</h1>
<p>Since <strong>1923</strong> we bake <em>with time</em>: the dough rests for <del>ten</del> twenty hours, at 4&nbsp;°C, over 12&nbsp;m<sup>2</sup> of stone. Our soda is NaHCO<sub>3</sub>.</p>
<h2 id="bread">Our bread</h2>
<p>We have <a href="https://www.example.lu/flour">flour from the Éislek</a>, and <code>rye-80</code> for those who ask.</p>
<ul><li>Wheat<ul><li>light</li><li>dark, with <q>a crust that sings</q></li></ul></li><li>Rye</li></ul>
<ol start="3"><li>Order</li><li>Wait</li><li>Enjoy</li></ol>
<blockquote><p>The best bread between Arlon and Trier.</p></blockquote>
<h3>Prices</h3>
<table><thead><tr><th>Loaf</th><th>Price</th></tr></thead><tbody><tr><td>Small | round</td><td>3,20 €</td></tr><tr><td>Large</td><td>5,80 €</td></tr></tbody></table>
<figure><img src="https://images.example.lu/oven.jpg" alt="The oven"><figcaption>Our oven, lit every night at two.</figcaption></figure>
<h2>Questions</h2>
<dl><dt>Do you deliver?</dt><dd>Within Luxembourg City, before eight.</dd><dt>Is there gluten-free bread?</dt><dd>On Thursdays.</dd></dl>
<pre><code>order 2 x rye-80
  for Thursday</code></pre>
<hr>
<p>Find us<br>at 4, rue du Fossé<br>in Luxembourg. Mat bei eis kënnt Dir schwätzen. 欢迎光临. مرحبا.</p>`;

/** What a word processor copies. */
export const wordHtml = `<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>First point<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Second <span style='font-weight:bold'>point</span></p>
<p class=MsoNormal><span lang=FR style='font-size:11.0pt'>Conditions générales de vente, version 2019.</span></p>`;

export const mixedMarkdown = `# Delivery and returns

We deliver **on weekdays**. <span style="color:red">Orders before ten</span> leave the same day.

## Returns

- within 14 days
- unused, see [our terms](/terms)

<script>alert(1)</script>

| Country | Days |
| --- | --- |
| Luxembourg | 1 |
| Belgium | 2 |
`;

export const plainMarkdown = `## Who we are

We are a *small* shop in Esch-sur-Alzette, and have been for **thirty years**.

## What we sell

1. Bicycles
2. Parts for them
3. [Advice](https://www.example.lu/advice)

> Come in, the kettle is on.
`;
