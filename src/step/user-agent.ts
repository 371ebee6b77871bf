/** How the action names itself to servers. */
export const userAgent = "omk-autopilot/1";
