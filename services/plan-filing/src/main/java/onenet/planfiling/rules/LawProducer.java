package onenet.planfiling.rules;

import onenet.planfiling.law.FilingItem;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Loads the law's data once: the service item. */
@Singleton
class LawProducer {

    private static final String ITEM = "contracts/items/plan-filing.yaml";

    @Produces
    @Singleton
    @Startup
    FilingItem item() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(ITEM)) {
            return new ObjectMapper(new YAMLFactory())
                    .registerModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(in, FilingItem.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(ITEM, unreadable);
        }
    }
}
