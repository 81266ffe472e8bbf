package onenet.casework.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The loaded years of the working calendar. Immutable; past what is loaded it refuses to answer instead of assuming
 * Monday to Friday, and a year added later gives a new calendar that settles what was provisional.
 */
public final class WorkingCalendar {
    private static final String FOLDER = "contracts/calendar";
    private static final int FIRST_POSSIBLE_YEAR = 2000;
    private static final int LAST_POSSIBLE_YEAR = 2099;
    private static final byte UNKNOWN = 0;
    private static final byte WORKING = 1;
    private static final byte OFF = 2;

    private final SortedMap<Integer, CalendarYear> years;
    private final long firstEpochDay;
    private final byte[] days;

    private WorkingCalendar(SortedMap<Integer, CalendarYear> years) {
        this.years = Collections.unmodifiableSortedMap(years);
        this.firstEpochDay = LocalDate.of(years.firstKey(), 1, 1).toEpochDay();
        this.days = new byte[(int) (LocalDate.of(years.lastKey() + 1, 1, 1).toEpochDay() - firstEpochDay)];
        years.values().forEach(this::fill);
    }

    public static WorkingCalendar of(Collection<CalendarYear> years) {
        SortedMap<Integer, CalendarYear> byYear = new TreeMap<>();
        years.forEach(year -> byYear.put(year.year(), year));
        if (byYear.isEmpty()) {
            throw new IllegalArgumentException("A working calendar needs at least one year");
        }
        return new WorkingCalendar(byYear);
    }

    /** Reads every {@code <year>.properties} of a directory. */
    public static WorkingCalendar load(Path directory) {
        SortedMap<Integer, CalendarYear> years = new TreeMap<>();
        for (int year = FIRST_POSSIBLE_YEAR; year <= LAST_POSSIBLE_YEAR; year++) {
            Path file = directory.resolve(year + ".properties");
            if (Files.isRegularFile(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    years.put(year, read(reader, year));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return of(years.values());
    }

    /** Reads the years packed with the contracts; a jar cannot be listed, so each possible year is asked for. */
    public static WorkingCalendar load(ClassLoader loader) {
        SortedMap<Integer, CalendarYear> years = new TreeMap<>();
        for (int year = FIRST_POSSIBLE_YEAR; year <= LAST_POSSIBLE_YEAR; year++) {
            try (InputStream file = loader.getResourceAsStream(FOLDER + "/" + year + ".properties")) {
                if (file != null) {
                    years.put(year, read(new InputStreamReader(file, StandardCharsets.UTF_8), year));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return of(years.values());
    }

    /** The same calendar with one more year, or with that year replaced. */
    public WorkingCalendar plusYear(CalendarYear year) {
        SortedMap<Integer, CalendarYear> more = new TreeMap<>(years);
        more.put(year.year(), year);
        return new WorkingCalendar(more);
    }

    public boolean covers(LocalDate date) {
        return kind(date.toEpochDay()) != UNKNOWN;
    }

    public boolean isWorkingDay(LocalDate date) {
        byte kind = kind(date.toEpochDay());
        if (kind == UNKNOWN) {
            throw new CalendarMissing(date);
        }
        return kind == WORKING;
    }

    /** The date itself when it is a working day, else the first one after it. */
    public LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The n-th working day after the date; the date itself is not counted. */
    public LocalDate plusWorkingDays(LocalDate date, int workingDays) {
        LocalDate day = date;
        for (int counted = 0; counted < workingDays; counted += isWorkingDay(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many working days there are after a date until another, which counts. */
    public int workingDaysBetween(LocalDate after, LocalDate until) {
        int counted = 0;
        for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            counted += isWorkingDay(day) ? 1 : 0;
        }
        return counted;
    }

    public SortedSet<Integer> years() {
        return new TreeSet<>(years.keySet());
    }

    public Optional<CalendarYear> year(int year) {
        return Optional.ofNullable(years.get(year));
    }

    /** What a list of years rests on, for a page that shows the calendar's sources. */
    public Map<Integer, String> sources() {
        Map<Integer, String> sources = new TreeMap<>();
        years.forEach((year, content) -> sources.put(year, content.source()));
        return sources;
    }

    private byte kind(long epochDay) {
        long index = epochDay - firstEpochDay;
        return index < 0 || index >= days.length ? UNKNOWN : days[(int) index];
    }

    private void fill(CalendarYear year) {
        LocalDate first = LocalDate.of(year.year(), 1, 1);
        for (LocalDate day = first; day.getYear() == year.year(); day = day.plusDays(1)) {
            days[(int) (day.toEpochDay() - firstEpochDay)] = year.isWorkingDay(day) ? WORKING : OFF;
        }
    }

    private static CalendarYear read(Reader reader, int year) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        return CalendarYear.from(properties, year);
    }
}
