/** Next gives this file no params, so the layout, which has them, says why there is nothing. */
export default function NotFound() {
  return null;
}
