// First, so that it prints what the other modules throw while they are loaded.
import '#lib/cli/stop'
import { writeEach } from '#lib/publish/disk/write-folder'
import { files } from './_files'

// A program of its own, so that a build can run it beside Next: `tsx app/_write-files.ts FOLDER`.
await writeEach(process.argv[2] ?? '', files)
