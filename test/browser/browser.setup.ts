/** Before the tests in a browser: the build is up to date and the browser is unpacked. */
import bringBuildUpToDate from "../built.setup.ts";
import { prepareBrowser } from "./unpack-chromium.ts";

/** Runs once, before the first test of the project. */
export default async function prepare(): Promise<void> {
  bringBuildUpToDate();
  await prepareBrowser();
}
