/** The registered seat of the platforms' operator; the addresses in their profiles are those of the teams. */
export const registeredSeat = "9, rue du Laboratoire, L-1911 Luxembourg";
