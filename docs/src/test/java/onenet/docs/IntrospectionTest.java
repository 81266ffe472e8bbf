package onenet.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No process asks the identity provider about a token; the services' own tests send such tokens, this finds who has no such test. */
class IntrospectionTest {

    private static final Pattern TENANT =
            Pattern.compile("(?m)^(quarkus\\.oidc\\.(?:[a-z-]+\\.)?)(?:auth-server-url|application-type)=");
    private static final String SHARED = "services/kernel/access/src/main/resources/META-INF/microprofile-config.properties";

    @Test
    @DisplayName("every process that checks tokens has introspection off, of every kind and for every tenant")
    void off() {
        List<Path> processes = House.files(".*pom\\.xml").stream()
                .filter(pom -> House.text(pom).contains("<artifactId>quarkus-oidc</artifactId>"))
                .filter(pom -> House.text(pom).contains("<artifactId>quarkus-maven-plugin</artifactId></plugin>"))
                .toList();
        assertThat(processes).hasSizeGreaterThanOrEqualTo(5).allSatisfy(pom -> {
            String settings = settings(pom);
            for (String tenant : tenants(settings)) {
                assertThat(settings.lines())
                        .as(House.name(pom))
                        .contains(
                                tenant + "token.allow-jwt-introspection=false",
                                tenant + "token.allow-opaque-token-introspection=false");
            }
        });
    }

    private static String settings(Path pom) {
        Path own = pom.resolveSibling("src/main/resources/application.properties");
        boolean shared = House.text(pom).contains("<artifactId>kernel-access</artifactId>");
        return (Files.exists(own) ? House.text(own) : "") + (shared ? "\n" + House.text(House.ROOT.resolve(SHARED)) : "");
    }

    private static Set<String> tenants(String settings) {
        Set<String> tenants = new TreeSet<>();
        Matcher tenant = TENANT.matcher(settings);
        while (tenant.find()) {
            tenants.add(tenant.group(1));
        }
        assertThat(tenants).contains("quarkus.oidc.");
        return tenants;
    }
}
