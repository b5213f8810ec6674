import type { NextConfig } from 'next'

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  // Next draws a random id for every build; a fixed one makes two builds of the same input the same bytes.
  generateBuildId: () => 'diptych',
}

export default config
