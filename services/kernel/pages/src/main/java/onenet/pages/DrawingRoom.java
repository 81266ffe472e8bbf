package onenet.pages;

import onenet.problem.CommonProblem;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Where pages are drawn: few at a time, so that memory and processors stay bounded however many officers look at papers, and none longer than
 * somebody waits. A drawing that is given up keeps its place until it has really stopped.
 */
@Singleton
class DrawingRoom {

    private static final int PLACES = 2;
    private static final int WAITING = 32;

    private final ThreadPoolExecutor places;
    private final Duration patience;

    DrawingRoom() {
        this(PLACES, WAITING, Duration.ofSeconds(20));
    }

    DrawingRoom(int places, int waiting, Duration patience) {
        this.places = new ThreadPoolExecutor(
                places, places, 30, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting), DrawingRoom::thread);
        this.places.allowCoreThreadTimeOut(true);
        this.patience = patience;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "page-drawing");
        thread.setDaemon(true);
        return thread;
    }

    /** @throws onenet.problem.Problem DRAWING_BUSY when too many wait already */
    <T> T call(Callable<T> work) {
        Future<T> drawing = begin(work);
        try {
            return drawing.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            drawing.cancel(true);
            throw new NotShown(Unshown.TOO_SLOW, slow);
        } catch (InterruptedException stopping) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw new NotShown(Unshown.TOO_SLOW, stopping);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotShown notShown) {
                throw notShown;
            }
            // whatever a library makes of a file somebody sent: the file's fault, never the asker's
            throw new NotShown(Unshown.DAMAGED, failed.getCause());
        }
    }

    private <T> Future<T> begin(Callable<T> work) {
        try {
            return places.submit(work);
        } catch (RejectedExecutionException full) {
            throw CommonProblem.DRAWING_BUSY.raise();
        }
    }

    @PreDestroy
    void close() {
        places.shutdownNow();
    }
}
