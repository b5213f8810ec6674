import './tokens.css'
import './globals.css'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { origin } from '#lib/address/site-url'

export const metadata: Metadata = { metadataBase: new URL(origin), applicationName: 'Diptych' }

export const viewport: Viewport = { colorScheme: 'light dark' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  )
}
