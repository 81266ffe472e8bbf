package onenet.testkit;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Several requests at the same instant. */
public final class AtOnce {

    private AtOnce() {}

    /** @param request the request of each turn, from 0 */
    public static List<Response> send(int many, IntFunction<Response> request) {
        ExecutorService pool = Executors.newFixedThreadPool(many);
        try {
            CountDownLatch start = new CountDownLatch(1);
            List<Future<Response>> running = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                int turn = i;
                running.add(pool.submit(() -> {
                    start.await();
                    return request.apply(turn);
                }));
            }
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> each : running) {
                answers.add(each.get());
            }
            return answers;
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        } finally {
            pool.shutdownNow();
        }
    }

    /** The statuses answered, in ascending order. */
    public static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }
}
