package org.rasid.scale;

import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark. */
public final class Sessions {
    private Sessions() {}

    /** On the cluster that Spark's settings name; where they name none, on all cores of this machine. */
    public static SparkSession open(String name) {
        SparkConf settings = new SparkConf().setAppName(name).setIfMissing("spark.master", "local[*]");
        return SparkSession.builder().config(settings).getOrCreate();
    }
}
