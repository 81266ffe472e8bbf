package onenet.ecert.type;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the certificate types at start: a service that does not know its types does not start. */
@Singleton
class CertificateTypesProducer {

    @Produces
    @Singleton
    @Startup
    CertificateTypes types() {
        return CertificateTypes.load(Thread.currentThread().getContextClassLoader());
    }
}
