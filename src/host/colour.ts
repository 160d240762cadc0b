/** Whether what this process prints is seen by a person on a terminal with colours, and not kept in a file. */
export function hasColour(): boolean {
  return process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined;
}
