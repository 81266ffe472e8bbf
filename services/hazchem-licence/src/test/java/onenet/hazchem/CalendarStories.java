package onenet.hazchem;

import onenet.testkit.MovableClock;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.Map;

/** Cases that cross into a year whose calendar is not there. */
public abstract class CalendarStories extends OnTheStack {

    private Story story;

    /** @return number of a case received on the one day and told on the other what is missing */
    protected String noticedOn(LocalDate received, LocalDate noticed) {
        MovableClock.setTo(received);
        story = Story.inHaifeng().submitsNew();
        MovableClock.setTo(noticed);
        story.acts(story.intake(), "correction-notices", IntakeTrapTest.notice(noticed.plusDays(20), "training-proof"));
        return story.number();
    }

    protected void suppliedAndAccepted(String number) {
        IntakeTrapTest.supplies(story, "training-proof");
        story.acts(story.intake(), "acceptance", Map.of());
    }

    /** As the applicant sees it. */
    protected JsonPath seen(String number) {
        return story.seenBy(story.trader()).json();
    }

    protected JsonPath inside(String number) {
        return story.seenBy(story.intake()).json();
    }
}
