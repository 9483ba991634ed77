/** Next gives this file no params, so the layout, which has them, shows the message in the site's look and language. */
export default function NotFound() {
  return null;
}
