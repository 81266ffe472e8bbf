package onenet.attachments;

/**
 * A file in the store, named by its content.
 *
 * @param digest SHA-256 of the content, 64 lower-case hex digits
 * @param size bytes
 * @param mediaType what the content is, whatever its name said
 */
public record StoredFile(String digest, long size, String mediaType) {}
