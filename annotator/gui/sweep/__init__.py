"""The sweep: what an analyst has not looked at yet, before an article is done."""
