package org.rasid.watch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rasid.record.Course;
import org.rasid.record.Doings;

/** What was done, said and agreed to, for whoever asks for it piece by piece. */
interface Deeds {
    /** For each question what could be meant: all that is, and maybe more. */
    List<Course> courses(List<Doings> wanted);

    /** What these {@linkplain Course entries} stand for, by entry; what is no more is not in it. */
    Map<Long, Deed> of(Collection<Long> entries);
}
