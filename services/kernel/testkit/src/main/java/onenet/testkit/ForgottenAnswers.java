package onenet.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;

/** Answers kept for repeated requests, older and younger than the day they serve. */
public final class ForgottenAnswers {

    private static final String KEPT =
            "INSERT INTO idempotency_key (actor, key, request_hash, status, headers, body, created_at)"
                    + " SELECT 'forgotten', age::text, 'x', 201, '{}', '示例甲 0660-0000001', now() - make_interval(hours => age)"
                    + " FROM unnest(ARRAY[1, 23, 25, 2000]) age";

    private ForgottenAnswers() {}

    /** @param sweep of the service under test, working in the application's own role */
    public static void check(Runnable sweep) throws SQLException {
        Database.unhindered().run("DELETE FROM idempotency_key WHERE actor = 'forgotten'");
        Database.asApplication().run(KEPT);
        sweep.run();
        assertThat(Database.asApplication()
                        .column("SELECT key FROM idempotency_key WHERE actor = 'forgotten' ORDER BY created_at DESC"))
                .containsExactly("1", "23");
    }
}
