/** The header in which the middleware tells pages of the console their own address; it writes over a client's. */
export const consolePathHeader = "x-console-path";
