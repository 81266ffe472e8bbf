package onenet.access;

import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.AuthorityTable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's read copy of who holds which power, from {@code contracts/authority}. */
@Singleton
class AuthorityProducer {

    /** @param city name of the table, for example {@code shanwei} */
    @Produces
    @Singleton
    AuthorityRegister register(@ConfigProperty(name = "onenet.authority", defaultValue = "shanwei") String city) {
        String path = "contracts/authority/" + city + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            AuthorityTable table = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, AuthorityTable.class);
            return AuthorityRegister.of(table);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }
}
