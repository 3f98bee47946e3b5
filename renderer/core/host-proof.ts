/** Whether the one who answers at our address is the host that this page came from: a port is nobody's by right. */

/** Asks without the cookie. Only who has the key of this page's host can sign a number that was never used before. */
export async function isOurHost(key: string): Promise<boolean> {
  if (key === '') return false; // the page never heard from its host
  const nonce = crypto.randomUUID();
  try {
    const response = await fetch(`/proof?nonce=${nonce}`, { credentials: 'omit', cache: 'no-store' });
    return response.ok && (await response.text()) === (await signed(nonce, key));
  } catch (error) {
    if (error instanceof TypeError) return false; // nobody answers
    throw error;
  }
}

/** HMAC-SHA-256 in hexadecimal. */
async function signed(text: string, key: string): Promise<string> {
  const bytes = (of: string) => new TextEncoder().encode(of);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const secret = await crypto.subtle.importKey('raw', bytes(key), algorithm, false, ['sign']);
  return [...new Uint8Array(await crypto.subtle.sign('HMAC', secret, bytes(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
