// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { writeEach } from '#lib/publish/disk/write-folder'
import { files } from './_files'

// A separate program, so that a build can run it in parallel with Next: `tsx app/_write-files.ts FOLDER`.
await writeEach(process.argv[2] ?? '', files)
