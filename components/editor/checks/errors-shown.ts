"use client";

import { createContext, use } from "react";

const ErrorsShown = createContext<(() => void) | null>(null);

export const ErrorsShownProvider = ErrorsShown.Provider;

/** Leads to the errors of the page that is being written, which stop it from going public; null where it has none. */
export function useErrorsShown(): (() => void) | null {
  return use(ErrorsShown);
}
