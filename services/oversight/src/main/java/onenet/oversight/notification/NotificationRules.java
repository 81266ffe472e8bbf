package onenet.oversight.notification;

import onenet.casework.LegalTime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * How messages are sent, from a day on.
 *
 * @param from first day they hold
 * @param pastAfterHours what happened longer ago when it is heard is the past: it goes to the inbox as read and nowhere else
 * @param quietFrom when the quiet hours begin, by the clock on the wall
 * @param quietUntil when they end; the same as their beginning for none
 * @param codeMinutes how long a confirmation code holds
 * @param codeTries wrong entries after which it holds no more
 * @param codesPerHour codes sent to one address, and asked for by one person
 * @param seenWithinDays an enterprise's own person who was not seen for longer is told nothing on other ways
 * @param note where they come from, or that this is not known
 */
public record NotificationRules(
        LocalDate from,
        int pastAfterHours,
        LocalTime quietFrom,
        LocalTime quietUntil,
        int codeMinutes,
        int codeTries,
        int codesPerHour,
        int seenWithinDays,
        String note) {

    public NotificationRules {
        if (from == null || quietFrom == null || quietUntil == null) {
            throw new IllegalArgumentException("rules of messages without a day or without hours");
        }
        if (pastAfterHours < 1 || codeMinutes < 1 || codeTries < 1 || codesPerHour < 1 || seenWithinDays < 1) {
            throw new IllegalArgumentException("rules of messages that allow nothing");
        }
    }

    /** Whether something that happened then is the past when it is heard now. */
    public boolean isPast(Instant happened, Instant heard) {
        return happened.plus(Duration.ofHours(pastAfterHours)).isBefore(heard);
    }

    /** When what is not urgent may go: now, or when the quiet hours end. */
    public Instant loudAt(Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, LegalTime.ZONE);
        if (!isQuiet(local.toLocalTime())) {
            return now;
        }
        LocalDateTime end = local.toLocalDate().atTime(quietUntil);
        return (end.isAfter(local) ? end : end.plusDays(1))
                .atZone(LegalTime.ZONE)
                .toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean begun = !time.isBefore(quietFrom);
        boolean notOver = time.isBefore(quietUntil);
        // hours that go over midnight are the two ends of a day
        return quietFrom.isAfter(quietUntil) ? begun || notOver : begun && notOver;
    }

    /** Whether somebody who was seen then still counts as one of the enterprise's own. */
    public boolean isSeen(LocalDate lastSeen, LocalDate today) {
        return !lastSeen.plusDays(seenWithinDays).isBefore(today);
    }
}
