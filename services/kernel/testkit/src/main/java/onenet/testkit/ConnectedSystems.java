package onenet.testkit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Systems as a service hears of them from proof-exemption, with the tokens they bring. */
public final class ConnectedSystems {

    private static final String NAME = "示例系统";
    private static final String TOLD = """
            {"systemId": "%s", "clientId": "system-%s", "name": "%s", "enterprise": %s, "office": %s,
             "scopes": %s, "matters": %s, "validFrom": "2020-01-01", "validUntil": "%s", "endedAt": null}
            """;

    private ConnectedSystems() {}

    /** An enterprise's, in both matters; its token. */
    public static String ofEnterprise(String uscc, String... scopes) {
        return told("\"" + uscc + "\"", "null", List.of("LICENCE", "FILING", "REVIEW"), "2099-12-31", scopes);
    }

    /** An enterprise's, in one matter; its token. */
    public static String inMatter(String matter, String uscc, String... scopes) {
        return told("\"" + uscc + "\"", "null", List.of(matter), "2099-12-31", scopes);
    }

    /** An office's; its token. */
    public static String ofOffice(String office, String... scopes) {
        return told("null", "\"" + office + "\"", List.of(), "2099-12-31", scopes);
    }

    /** The token of one that its owner ended, which still lives. */
    public static String ended(String uscc, String... scopes) {
        String token = ofEnterprise(uscc, scopes);
        run("UPDATE system_copy SET ended_at = now() WHERE client_id = ?", Tokens.clientOf(token));
        return token;
    }

    private static String told(String uscc, String office, List<String> matters, String until, String... scopes) {
        UUID id = UUID.randomUUID();
        run(
                "INSERT INTO system_copy (client_id, told, valid_until) VALUES (?, ?::jsonb, ?::date)",
                "system-" + id,
                TOLD.formatted(id, id, NAME, uscc, office, list(Arrays.asList(scopes)), list(matters), until),
                until);
        return Tokens.system("system-" + id);
    }

    private static String list(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static void run(String sql, Object... values) {
        try {
            Database.asOwner().run(sql, values);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
