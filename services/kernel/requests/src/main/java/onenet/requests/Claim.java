package onenet.requests;

/**
 * One request's hold on its key.
 *
 * @param actor who asks; a key is his own
 * @param key as he sent it
 * @param hash of what he asks, so that the key cannot be used for anything else
 */
record Claim(String actor, String key, String hash) {}
