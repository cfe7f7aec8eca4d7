"""The use cases: what a person does with Kept, whatever surface they do it from."""

from desktop_app.diary.diary import Diary

__all__ = ["Diary"]
