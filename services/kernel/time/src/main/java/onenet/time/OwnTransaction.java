package onenet.time;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;

/** A transaction that begins and ends with one piece of work, whatever runs around it. */
@Singleton
public class OwnTransaction {

    public <T> T call(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
