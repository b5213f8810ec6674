import { expect } from 'vitest'
import { test } from './browser-test'

test('the first page loads', async ({ page }) => {
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  expect(await page.locator('h1').count()).toBe(1)
})

test('a missing page shows the page that says so', async ({ page }) => {
  const response = await page.goto('/no-such-page/')
  expect(response?.status()).toBe(404)
  expect(response?.headers()['content-type']).toBe('text/html; charset=utf-8')
  expect(await page.locator('h1').count()).toBeGreaterThan(0)
})
