/** Judges one file; what the judge throws becomes an error of that file, so that the other files are still judged. */
export async function attempt(judge) {
  try {
    return await judge()
  } catch (error) {
    return { errors: [String(error?.message ?? error).split('\n')[0]], crashed: true }
  }
}
