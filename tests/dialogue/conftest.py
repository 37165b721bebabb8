"""What the rows of the dialogue share with those of flows: a folder with a flow of the test's own."""

from tests.flow.conftest import flow_folder as flow_folder
