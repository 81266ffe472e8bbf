package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import onenet.testkit.AccessMatrix.Operation;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is read outside the offices names nobody by his account: every reading operation of the running service is tried. */
public final class OfficersUnnamed {

    /** Whatever {@link Tokens} signs for is known by such an identity. */
    private static final Pattern IDENTITY = Pattern.compile("id-of-[\\w-]+");

    private OfficersUnnamed() {}

    /**
     * Reads everything as one person.
     *
     * @param reader user of the token; his own identity may be shown to him
     * @param call makes the call with a token
     * @param accounts names of accounts that acted and are not to be shown either
     * @return how many answers were looked through
     */
    public static int check(
            String reader, String token, BiFunction<Operation, String, Response> call, String... accounts) {
        List<String> named = new ArrayList<>();
        int read = 0;
        for (Operation operation : RunningContract.read().operations()) {
            if (!operation.method().equals("GET")) {
                continue;
            }
            Response answer = call.apply(operation, token);
            if (answer.statusCode() == 200 && isText(answer)) {
                read++;
                named.addAll(others(operation, reader, answer.asString()));
                Stream.of(accounts)
                        .filter(account -> answer.asString().contains('"' + account + '"'))
                        .forEach(account -> named.add(operation.id() + ": " + account));
            }
        }
        assertThat(named).as("identities shown to " + reader).isEmpty();
        return read;
    }

    private static boolean isText(Response answer) {
        String type = answer.contentType();
        return type.contains("json") || type.startsWith("text/");
    }

    private static List<String> others(Operation operation, String reader, String text) {
        List<String> named = new ArrayList<>();
        Matcher identities = IDENTITY.matcher(text);
        while (identities.find()) {
            if (!identities.group().equals("id-of-" + reader)) {
                named.add(operation.id() + ": " + identities.group());
            }
        }
        return named;
    }
}
