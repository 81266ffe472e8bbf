package onenet.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RealmTest {

    private static final Path PRODUCTION = Path.of("../../k8s/identity/realm-onenet.json");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode realm = read();

    @Test
    @DisplayName("The sign-in page is in the look of the portal and knows the way back, here and in production")
    void signInPage() throws IOException {
        for (JsonNode each : List.of(realm, json.readTree(PRODUCTION.toFile()))) {
            assertThat(each.path("loginTheme").asText()).isEqualTo("onenet");
            assertThat(StreamSupport.stream(each.path("clients").spliterator(), false)
                            .filter(client -> client.path("clientId").asText().equals("portal"))
                            .map(client -> client.path("baseUrl").asText()))
                    .containsExactly("${ONENET_PUBLIC_URL}/");
        }
        assertThat(PRODUCTION.resolveSibling("themes/onenet/login/theme.properties"))
                .exists();
    }

    @Test
    @DisplayName("Nobody edits his own credit code, office or person, or makes himself legal representative")
    void adminOnly() throws IOException {
        JsonNode profile = json.readTree(
                realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        List<String> guarded = new ArrayList<>();
        for (JsonNode attribute : profile.path("attributes")) {
            if (List.of("uscc", "office", "legal_representative", "person")
                    .contains(attribute.path("name").asText())) {
                guarded.add(attribute.at("/permissions/edit").toString());
            }
        }
        assertThat(guarded).hasSize(4).containsOnly("[\"admin\"]");
    }

    @Test
    @DisplayName(
            "Every officer has an office, every enterprise's user a credit code, and nobody both; the independent agent and experts have neither")
    void attributes() {
        for (JsonNode user : realm.path("users")) {
            if (user.has("serviceAccountClientId")) {
                continue;
            }
            if (user.path("username").asText().equals("agent-independent")) {
                assertThat(user.has("attributes")).isFalse();
                continue;
            }
            if (user.path("realmRoles").toString().contains("expert")) {
                assertThat(user.path("attributes").fieldNames()).toIterable().containsExactly("person");
                continue;
            }
            boolean applicant = user.path("realmRoles").toString().contains("applicant");
            assertThat(user.path("attributes").has("uscc"))
                    .as(user.path("username").asText())
                    .isEqualTo(applicant);
            assertThat(user.path("attributes").has("office"))
                    .as(user.path("username").asText())
                    .isEqualTo(!applicant);
        }
    }

    @Test
    @DisplayName(
            "A service has one role for each service it calls; no two share one, and who calls nobody has no account")
    void oneRolePerCallerAndEdge() {
        Map<String, List<String>> roles = new TreeMap<>();
        for (JsonNode user : realm.path("users")) {
            if (user.has("serviceAccountClientId")) {
                roles.put(
                        user.path("serviceAccountClientId").asText(),
                        json.convertValue(user.path("realmRoles"), new TypeReference<List<String>>() {}));
            }
        }
        assertThat(roles)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "hazchem-licence", List.of("licence-proof-asker"),
                        "proof-exemption", List.of("proof-certificate-reader", "proof-filing-reader"),
                        "province-platform", List.of("province-platform")));
        List<String> clients = new ArrayList<>();
        realm.path("clients").forEach(client -> {
            if (client.path("serviceAccountsEnabled").asBoolean()) {
                clients.add(client.path("clientId").asText());
            }
        });
        assertThat(clients).containsExactlyInAnyOrderElementsOf(roles.keySet());
    }

    @Test
    @DisplayName("proof-exemption may open clients for systems, and no more; nobody else administers anything")
    void opensClientsOnly() {
        for (JsonNode each : List.of(realm, production())) {
            List<String> administering = new ArrayList<>();
            for (JsonNode user : each.path("users")) {
                if (user.has("clientRoles")) {
                    administering.add(user.path("username").asText() + " "
                            + user.path("clientRoles").toString());
                }
            }
            assertThat(administering)
                    .containsExactly("service-account-proof-exemption {\"realm-management\":[\"create-client\"]}");
        }
    }

    @Test
    @DisplayName(
            "The register of officers: every officer's account is tied to a person, and no person has two accounts")
    void oneAccountPerPerson() {
        Map<String, String> accounts = new TreeMap<>();
        for (JsonNode user : realm.path("users")) {
            String account = user.path("username").asText();
            String person = user.at("/attributes/person/0").asText();
            // an expert is no officer, and he is one person all the same
            boolean tied = user.at("/attributes").has("office")
                    || user.path("realmRoles").toString().contains("expert");
            assertThat(person.isEmpty()).as(account).isEqualTo(!tied);
            if (tied) {
                assertThat(accounts.put(person, account))
                        .as("%s and %s are of one person", account, accounts.get(person))
                        .isNull();
            }
        }
        assertThat(accounts).hasSizeGreaterThan(20);
    }

    @Test
    @DisplayName("Every department that is asked together about a project has one account to answer with")
    void oneAccountPerDepartment() throws IOException {
        JsonNode rules = new ObjectMapper(new YAMLFactory())
                .readTree(Path.of("../../contracts/panels/departments.yaml").toFile());
        List<String> asked = rules.findValuesAsText("office");
        assertThat(asked).hasSizeGreaterThanOrEqualTo(5);
        List<String> offices = new ArrayList<>();
        realm.path("users").forEach(user -> {
            if (user.path("realmRoles").toString().contains("department")) {
                offices.add(user.at("/attributes/office/0").asText());
            }
        });
        assertThat(offices).containsAll(asked).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("The four-eyes demonstration account holds three roles in one office")
    void allround() {
        for (JsonNode user : realm.path("users")) {
            if (user.path("username").asText().equals("haifeng-allround")) {
                assertThat(user.path("realmRoles")).hasSize(3);
                return;
            }
        }
        throw new AssertionError("haifeng-allround is missing");
    }

    @Test
    @DisplayName(
            "Guessing a password locks the account for a while, and sign-ins and administration leave a trace for half a year")
    void guarded() {
        for (JsonNode each : List.of(realm, production())) {
            assertThat(each.path("bruteForceProtected").asBoolean()).isTrue();
            assertThat(each.path("failureFactor").asInt()).isBetween(1, 10);
            assertThat(each.path("eventsEnabled").asBoolean()).isTrue();
            assertThat(each.path("adminEventsEnabled").asBoolean()).isTrue();
            assertThat(each.path("eventsExpiration").asLong()).isGreaterThanOrEqualTo(180L * 24 * 60 * 60);
            assertThat(each.path("registrationAllowed").asBoolean()).isFalse();
        }
    }

    @Test
    @DisplayName("The realm for production is made from this one, and written down")
    void written() throws IOException {
        String made = new ProductionRealm().from(realm);
        if (Boolean.getBoolean("onenet.docs.write")) {
            Files.writeString(PRODUCTION, made);
        }
        assertThat(Files.readString(PRODUCTION)).isEqualTo(made);
    }

    @Test
    @DisplayName(
            "In production there is TLS and a password policy, and no demonstration account, secret, client or address")
    void strictInProduction() throws IOException {
        JsonNode strict = production();
        assertThat(strict.path("sslRequired").asText()).isEqualTo("all");
        assertThat(strict.path("passwordPolicy").asText()).contains("length(12)");
        assertThat(strict.path("users"))
                .allMatch(user -> user.has("serviceAccountClientId") && !user.has("credentials"));
        assertThat(strict.findValuesAsText("secret")).isNotEmpty().allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(strict.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
            assertThat(client.path("publicClient").asBoolean()).isFalse();
        });
        assertThat(Files.readString(PRODUCTION))
                .doesNotContainIgnoringCase("demo")
                .doesNotContain("http://", "127.0.0.1", "localhost", "example.invalid");
    }

    private JsonNode production() {
        try {
            return json.readTree(PRODUCTION.toFile());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode read() {
        try {
            return json.readTree(RealmTest.class.getResourceAsStream("/realm-onenet.json"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
