package onenet.gateway.body;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import java.util.concurrent.atomic.AtomicLong;

/** The files of bodies too large for memory, all together never larger than the disk allows. */
final class Spool {

    private final Vertx vertx;
    private final long largest;
    private final AtomicLong used = new AtomicLong();

    Spool(Vertx vertx, long largest) {
        this.vertx = vertx;
        this.largest = largest;
    }

    /** An empty file that is gone as soon as it is closed. */
    Future<AsyncFile> open() {
        return vertx.fileSystem().createTempFile("onenet-body-", null).compose(path -> vertx.fileSystem()
                .open(path, new OpenOptions().setDeleteOnClose(true).setRead(true)));
    }

    /** Whether there is room for so many bytes more. */
    boolean take(long bytes) {
        if (used.addAndGet(bytes) > largest) {
            used.addAndGet(-bytes);
            return false;
        }
        return true;
    }

    void giveBack(long bytes) {
        used.addAndGet(-bytes);
    }
}
