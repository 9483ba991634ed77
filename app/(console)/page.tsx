export default function FrontPage() {
  return <h1>Orion</h1>;
}
