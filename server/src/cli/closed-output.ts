/**
 * Whoever reads the output may have enough of it before its end (`| head`), and then nobody is told the rest. The command
 * goes on to its own end all the same: what it opened is closed, and its exit status says what it found.
 */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      // A full disk, say: whoever redirected the output does not have it.
      if (error.code !== 'EPIPE') throw error;
    });
  }
}
