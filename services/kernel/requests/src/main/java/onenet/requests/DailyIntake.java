package onenet.requests;

import onenet.casework.actor.Actor;
import onenet.problem.CommonProblem;

import jakarta.inject.Singleton;
import java.util.function.IntUnaryOperator;

/** Policy: one enterprise does not fill an office's desk in a minute. Who really has more to hand in is received at the window. */
@Singleton
public class DailyIntake {

    private final IntakeConfig config;

    DailyIntake(IntakeConfig config) {
        this.config = config;
    }

    /**
     * @param handedInToday counts what the enterprise handed in today, and no further than the number it is given
     * @throws onenet.problem.Problem DAILY_LIMIT
     */
    public void require(Actor actor, IntUnaryOperator handedInToday) {
        int most = config.casesPerEnterpriseAndDay();
        if (most > 0 && !actor.atCounter() && handedInToday.applyAsInt(most) >= most) {
            throw CommonProblem.DAILY_LIMIT.raise(most);
        }
    }
}
