package onenet.attachments;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** A content read from afar: its end is reached only when it was the content of that digest, whole and unchanged. */
final class CheckedContent extends FilterInputStream {

    private final String digest;
    private boolean checked;

    CheckedContent(InputStream content, String digest) {
        super(new DigestInputStream(content, Digest.begin()));
        this.digest = digest;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read < 0) {
            check();
        }
        return read;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            check();
        }
        return read;
    }

    private void check() throws IOException {
        if (checked) {
            return;
        }
        checked = true;
        byte[] found = ((DigestInputStream) in).getMessageDigest().digest();
        if (!HexFormat.of().formatHex(found).equals(digest)) {
            throw new IOException("the store did not give the content of " + digest);
        }
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
