package onenet.ecert;

import onenet.ecert.seal.SealKeys;
import onenet.ecert.seal.SealOwner;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;

/** Opens the key store at start: a service that cannot seal does not start. */
@Singleton
class SealKeysProducer {

    @Produces
    @Singleton
    @Startup
    SealKeys keys(EcertConfig config, InstantSource clock) {
        List<SealOwner> owners = config.offices().entrySet().stream()
                .map(office -> new SealOwner(
                        office.getKey(),
                        office.getValue().name(),
                        office.getValue().uscc()))
                .toList();
        EcertConfig.Seal seal = config.seal();
        return SealKeys.open(
                seal.directory(), seal.password().toCharArray(), owners, seal.makeDemoSeals(), clock.instant());
    }
}
