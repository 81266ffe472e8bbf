package onenet.access;

import onenet.casework.authority.AuthorityRegister;
import onenet.casework.authority.AuthorityTable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The table of {@code contracts/authority} the register of powers began with: offices, towns and what the law keeps back; its lines hold until others are heard. */
@Singleton
class AuthoritySeed {

    private final AuthorityTable table;

    /** @param city name of the table, for example {@code shanwei} */
    AuthoritySeed(@ConfigProperty(name = "onenet.authority", defaultValue = "shanwei") String city) {
        String path = "contracts/authority/" + city + ".yaml";
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            this.table = new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .readValue(in, AuthorityTable.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
        AuthorityRegister.of(table);
    }

    AuthorityTable table() {
        return table;
    }
}
