package onenet.embedded;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** The program of a broker in a process of its own: port, and the directory that keeps its messages. */
public final class BrokerProcess {

    private BrokerProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("port and directory are needed");
        }
        EmbeddedBroker broker = start(arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        new CountDownLatch(1).await();
    }

    /** Half a broker leaves threads behind that would keep the process alive: it ends instead. */
    private static EmbeddedBroker start(String... arguments) {
        try {
            return EmbeddedBroker.onDisk(Integer.parseInt(arguments[0]), Path.of(arguments[1]));
        } catch (IllegalStateException broken) {
            broken.printStackTrace();
            Runtime.getRuntime().halt(1);
            throw broken;
        }
    }
}
