package onenet.gateway;

import onenet.gateway.wire.GuardEveryConnection;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** The gateway's process: no socket opens before the guard of the wire is switched on. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        System.setProperty(GuardEveryConnection.SWITCH, "serviceload");
        Quarkus.run(arguments);
    }
}
