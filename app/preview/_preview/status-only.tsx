import { headers } from "next/headers";
import { type ReactNode, Suspense } from "react";

/**
 * A page that only throws `notFound()`, within a boundary of its own: the throw sets the status, and what the layout
 * shows is kept. React then reports the boundary as recovered (its error 419), which is no error here.
 */
export async function StatusOnly({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <>
      <script nonce={nonce} suppressHydrationWarning>
        {'addEventListener("error",e=>{e.message.includes("#419")&&e.preventDefault()})'}
      </script>
      <Suspense>{children}</Suspense>
    </>
  );
}
