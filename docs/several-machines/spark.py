# spark-submit --files layouts.json spark.py ROWS RECORDS
#
# ROWS are JSON Lines, {"id": …, "text": …}, in files that Spark can read; RECORDS is a folder that it makes. layouts.json is what
# `backfile survey -` found in a sample of the rows. Every worker needs Node and Backfile (npm install --global backfile).
import sys

from pyspark.sql import SparkSession

# Spark starts it once a partition, without a shell, in the folder of the worker, where --files puts the layouts.
COMMAND = "npx backfile parse --layouts layouts.json -"

rows, records = sys.argv[1:]
spark = SparkSession.builder.appName("backfile").getOrCreate()

# Of a table: lines = spark.read.parquet(rows).select("id", "text").toJSON()
lines = spark.sparkContext.textFile(rows)
# checkCode fails the job when the program does.
lines.pipe(COMMAND, checkCode=True).saveAsTextFile(records)
