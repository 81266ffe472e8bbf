package onenet.simulators.department;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The clerks of the departments that answer by themselves: each looks again and again at what it is asked, and answers in its manner. */
@ApplicationScoped
class DepartmentClerks {

    private static final Logger LOG = Logger.getLogger(DepartmentClerks.class);

    private final Manners manners;
    private final DemoDepartments departments;
    private final FrontDoor door;

    DepartmentClerks(Manners manners, DemoDepartments departments, FrontDoor door) {
        this.manners = manners;
        this.departments = departments;
        this.door = door;
    }

    @Scheduled(
            every = "${onenet.simulators.departments.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        manners.all().forEach(this::look);
    }

    /** What cannot be reached now is asked again the next time. */
    private void look(String department, Manner manner) {
        DemoDepartments.Desk desk = departments.of(department).orElseThrow();
        try {
            String token = door.signIn(desk.account());
            for (JsonNode task : door.tasks(token).content().path("items")) {
                for (JsonNode asked : task.path("asked")) {
                    if (asked.path("department").asText().equals(department) && !asked.hasNonNull("opinion")) {
                        answer(new Question(token, task.path("caseNumber").asText(), department), manner, desk, asked);
                    }
                }
            }
        } catch (IOException away) {
            LOG.infof("%s cannot look at what it is asked: %s", department, away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private record Question(String token, String caseNumber, String department) {}

    private void answer(Question question, Manner manner, DemoDepartments.Desk desk, JsonNode asked)
            throws IOException, InterruptedException {
        boolean missed = asked.path("standing").asText().equals("ESCALATED");
        Optional<Said> said = manner.says(desk.topic(), missed);
        if (said.isEmpty()) {
            return;
        }
        String tag = door.task(question.token(), question.caseNumber()).tag();
        int status = door.answer(
                        question.token(), question.caseNumber(), question.department(), tag, said.orElseThrow())
                .status();
        LOG.infof("%s on %s: %s, answered %d", question.department(), question.caseNumber(), manner, status);
    }
}
