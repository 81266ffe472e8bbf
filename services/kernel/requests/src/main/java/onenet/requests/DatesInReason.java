package onenet.requests;

import onenet.casework.LegalTime;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.InstantSource;
import java.time.LocalDate;

/**
 * Which days a request may name. A day is today or not in Shanghai; a missing one is for {@code @NotNull} to refuse. The clock is asked for when a day is
 * checked: the checks are made before the configuration is read.
 */
final class DatesInReason {

    /** The founding of the state: no office, no enterprise and no plan of ours is older. */
    static final LocalDate FIRST = LocalDate.of(1949, 10, 1);

    private static final int YEARS_TO_COME = 10;

    private DatesInReason() {}

    /** Checks {@link FactDate}. */
    @Singleton
    public static final class Facts implements ConstraintValidator<FactDate, LocalDate> {

        private final Instance<InstantSource> clock;

        Facts(Instance<InstantSource> clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null || (!day.isBefore(FIRST) && !day.isAfter(LegalTime.today(clock.get())));
        }
    }

    /** Checks {@link PlannedDate}. */
    @Singleton
    public static final class Plans implements ConstraintValidator<PlannedDate, LocalDate> {

        private final Instance<InstantSource> clock;

        Plans(Instance<InstantSource> clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(LocalDate day, ConstraintValidatorContext context) {
            return day == null
                    || (!day.isBefore(FIRST)
                            && !day.isAfter(LegalTime.today(clock.get()).plusYears(YEARS_TO_COME)));
        }
    }
}
