package onenet.tools;

import onenet.casework.clock.StatutoryClock;

/** One line read: its id as written (JSON text, null when unreadable), and either a clock or the first error. */
record HistoryLine(String id, StatutoryClock clock, String error) {}
