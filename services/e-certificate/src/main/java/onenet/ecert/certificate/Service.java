package onenet.ecert.certificate;

import onenet.casework.actor.Actor;

import java.util.Optional;
import java.util.Set;

/** The service itself as an actor of the audit record: it numbers, seals and registers without anybody's hand. */
public final class Service {

    public static final Actor ACTOR =
            new Actor("e-certificate", "电子证照服务", Set.of(), Optional.empty(), Optional.empty());

    private Service() {}
}
