package onenet.journeys.attack;

import onenet.journeys.caller.StoryBroken;

import com.rabbitmq.client.Channel;
import com.rabbitmq.client.Connection;
import com.rabbitmq.client.ConnectionFactory;
import com.rabbitmq.client.ShutdownSignalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;

/** Whoever got hold of one service's accounts at broker and database: he speaks for no other and rewrites nothing. */
final class Insiders implements Probe {

    private static final String SERVICE = "hazchem-licence";
    private static final String MANDATE = "{\"specversion\":\"1.0\",\"type\":\"proofs.mandate-changed.v1\"}";
    private static final int CONFIRM_MILLIS = 5_000;

    /** Statements by role, and in whose database. */
    private static final Map<String, List<String>> FORBIDDEN = Map.of(
            "hazchem_licence_app",
            List.of(
                    "INSERT INTO audit_record SELECT * FROM audit_record LIMIT 1",
                    "UPDATE audit_record SET position = 0",
                    "DELETE FROM case_event"),
            "hazchem_licence",
            List.of("DELETE FROM case_participant", "UPDATE audit_record SET position = 0", "DELETE FROM case_event"));

    @Override
    public String title() {
        return "内部账号 one service's accounts used for another's business";
    }

    @Override
    public void run(Target target) {
        anotherDatabase(target);
        FORBIDDEN.forEach((role, statements) -> statements.forEach(sql -> refusedBySql(target, role, sql)));
        anothersEvent(target);
    }

    private static void anotherDatabase(Target target) {
        String address = target.city().addresses().jdbcUrl("e_certificate");
        try (var open = DriverManager.getConnection(address, "hazchem_licence_app", "hazchem_licence_app")) {
            throw new StoryBroken("hazchem-licence reads the database of e-certificate: " + open.getCatalog());
        } catch (SQLException refused) {
            Target.must(refused.getMessage().contains("permission denied"), "another's database", refused);
        }
    }

    private static void refusedBySql(Target target, String role, String sql) {
        String address = target.city().addresses().jdbcUrl("hazchem_licence");
        try (var connection = DriverManager.getConnection(address, role, role);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.rollback();
            throw new StoryBroken(role + " may: " + sql);
        } catch (SQLException refused) {
            Target.must(refused.getSQLState().startsWith("42501"), role + ": " + sql, refused);
        }
    }

    /** The broker closes the channel of who publishes what is not his. */
    private static void anothersEvent(Target target) {
        var factory = new ConnectionFactory();
        try {
            factory.setUri(target.city().addresses().amqpUri(SERVICE));
            try (Connection connection = factory.newConnection();
                    Channel channel = connection.createChannel()) {
                channel.confirmSelect();
                channel.basicPublish(
                        "onenet.events", "proofs.mandate-changed.v1", null, MANDATE.getBytes(StandardCharsets.UTF_8));
                channel.waitForConfirmsOrDie(CONFIRM_MILLIS);
            }
        } catch (ShutdownSignalException | IOException refused) {
            return;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } catch (TimeoutException | GeneralSecurityException | java.net.URISyntaxException broken) {
            throw new StoryBroken("the broker cannot be asked", broken);
        }
        throw new StoryBroken("hazchem-licence published an event of proof-exemption");
    }
}
