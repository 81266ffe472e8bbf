package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A wait inside a transaction is found, however far behind it hides")
class NoWaitInTransactionsTest {

    @Test
    @DisplayName(
            "behind a lambda or a method's name, a port and its adapter; what asks outside a transaction is let be")
    void found() {
        assertThat(NoWaitInTransactions.breaches(new ClassFileImporter()
                        .importClasses(
                                Asks.class, Refers.class, AsksOutside.class, Port.class, Adapter.class, Line.class)))
                .hasSize(2)
                .allSatisfy(way -> assertThat(way).contains("Adapter", "Line", "HttpClient.send"))
                .anySatisfy(way -> assertThat(way).contains("Asks.handle"))
                .anySatisfy(way -> assertThat(way).contains("Refers.handle"));
    }

    interface Port {
        String answer(String question);
    }

    record Adapter(Line line) implements Port {
        @Override
        public String answer(String question) {
            return line.send(question);
        }
    }

    record Line(HttpClient client) {
        String send(String question) {
            try {
                return client.send(
                                HttpRequest.newBuilder(URI.create(question)).build(),
                                HttpResponse.BodyHandlers.ofString())
                        .body();
            } catch (IOException | InterruptedException broken) {
                throw new IllegalStateException(broken);
            }
        }
    }

    record Asks(Port port) {
        @Transactional
        List<String> handle(List<String> questions) {
            return questions.stream().map(question -> port.answer(question)).toList();
        }
    }

    record Refers(Port port) {
        @Transactional
        List<String> handle(List<String> questions) {
            return questions.stream().map(port::answer).toList();
        }
    }

    record AsksOutside(Port port) {
        List<String> handle(List<String> questions) {
            return questions.stream().map(port::answer).toList();
        }
    }
}
