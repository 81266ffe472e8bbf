package onenet.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The program of a broker in a process of its own: port, password, and the directory that keeps its messages. */
public final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 3) {
            throw new IllegalArgumentException("port, password and directory are needed");
        }
        EmbeddedBroker broker =
                EmbeddedBroker.onDisk(Integer.parseInt(arguments[0]), arguments[1], Path.of(arguments[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        new CountDownLatch(1).await();
    }
}
